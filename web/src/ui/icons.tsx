/** Line icons; what they mean is said by the button around them. */

const PATHS = {
  attach:
    "M14.5 8.5 9 14a2.5 2.5 0 0 0 3.5 3.500l6-6a4.2 4.2 0 0 0-6-6l-6 6a6 6 0 0 0 8.5 8.500l4.5-4.5",
  branch: "M7 5v14M7 14c0-3 10-2 10-7M17 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 5a2 2 0 1 0 0-.1",
  chat: "M4 6h16v10H10l-4 4v-4H4Z",
  check: "m5 12.5 4.5 4.500L19 7.5",
  chevron: "m9 6 6 6-6 6",
  close: "M6 6l12 12M18 6 6 18",
  copy: "M9 9h10v11H9ZM5 15V4h10",
  dark: "M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10Z",
  down: "M12 5v14m-6-6 6 6 6-6",
  edit: "M4 20h4L19 9l-4-4L4 16ZM13 7l4 4",
  engine: "M3 12h4l3-7 4 14 3-7h4",
  experts: "M4.5 4.5h6v6h-6ZM13.5 4.5h6v6h-6ZM4.5 13.5h6v6h-6ZM13.5 13.5h6v6h-6Z",
  keyboard: "M3 7h18v10H3ZM7 11h.01M11 11h.01M15 11h.01M8 14h8",
  light:
    "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M4.9 4.900l1.4 1.400M17.7 17.700l1.4 1.400M2 12h2M20 12h2M4.9 19.100l1.4-1.400M17.7 6.300l1.4-1.4",
  list: "M4 6h16M4 12h16M4 18h10",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  plus: "M12 5v14M5 12h14",
  retry: "M19 8a8 8 0 1 0 1 6M20 4v5h-5",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l5 5",
  send: "M12 20V5m-6 6 6-6 6 6",
  settings:
    "M4 7h9M19 7h1M4 17h1M11 17h9M16 4.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8 14.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  stop: "M7 7h10v10H7Z",
  system: "M4 5h16v11H4ZM9 20h6M12 16v4",
  tokens: "M3 7h6v10H3ZM11 7h4v10h-4ZM17 7h4v10h-4Z",
  tool: "M14.5 6.500a4.5 4.5 0 0 0-6 5.500L4 16.5 7.5 20l4.5-4.500a4.5 4.5 0 0 0 5.5-6L15 12l-3-3Z",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
