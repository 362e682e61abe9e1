"""What functions of several tables do in fixed words, as the working of a call says it."""

__all__ = ["plain_words"]

# Functions of different tables that do the same are called the same.
_DOES = {
    name: words.replace("_", " ")
    for words, _, names in (
        line.partition(": ")
        for line in """lock_door: lock_it
unlock_door: unlock_it
add_to_cart: add_item
remove_from_cart: remove_item
play_song: play_it play_music play
queue_song: queue_it
like_song: like_it
delete_task: drop_task
finish_task: complete_task
add_todo: add_todo_item
approve_booking: confirm_booking
reject_booking: refuse_booking
extend_booking: prolong_booking
heat_room: warm_up
cool_room: cool_down
ventilate_room: air_room
mute_person: mute_me
unmute_person: unmute_me
invite_person: let_in
exclude_person: remove_person
employ_person: hire_person
dismiss_person: fire_person
return_parcel: send_back
locate_car: find_car
start_lamp: lamp_on
stop_lamp: lamp_off
sell_goods: goods_out
receive_goods: goods_in
calculate: calculator
set_timer: start_timer count_down
set_alarm: wake_at
set_thermostat: set_temperature
set_light: control_light
create_note: write_down
convert_currency: to_currency
cancel_event: delete_event
track_order: track_package
place_order: create_order
translate: translate_text
restart_server: restart_service
set_brightness: dim_lamp
request_money: ask_for
pay_person: pay_to
save_money: save_up
withdraw_money: take_out
deliver_parcel: hand_out
locate_parcel: where_stored
receive_parcel: accept_parcel
list_visitors: who_entered
inspect_door: door_state
edit_quantity: set_quantity
redeem_voucher: apply_code
measure_fuel: fuel_level
measure_room: how_warm
note_absence: was_absent
grade_student: give_grade
finish_booking: check_out
turn_photo: turn_picture
shrink_photo: shrink_picture
share_photo: share_picture
grey_photo: make_grey
brighten_lamp: lamp_brighter
darken_lamp: lamp_darker
report_mail: junk_mail
postpone_mail: later_mail
answer_mail: reply_to
promote_user: user_rights
reset_password: reset_login""".splitlines()
    )
    for name in names.split()
}


def plain_words(name: str) -> str:
    """What a function does in the words that the working uses, by its first name in the tables."""
    return _DOES.get(name, name.replace("_", " "))
