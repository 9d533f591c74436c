import { useEffect, useId, useRef, type ReactNode } from "react";
import "../styles/notifications.scss";

export interface NotificationBannerProps {
  readonly title: string;
  readonly heading: string;
  readonly titleId?: string | undefined;
  readonly type?: "success" | undefined;
  readonly children?: ReactNode;
}

/** Something that happened, above the h1. A success is told at once and takes the focus when it appears. */
export function NotificationBanner({ title, heading, titleId, type, children }: NotificationBannerProps) {
  const banner = useRef<HTMLDivElement>(null);
  const ownId = useId();
  const isSuccess = type === "success";
  useEffect(() => {
    if (!isSuccess) return;
    // The heading of the page takes the focus in the same moment, because it heads another page than before.
    const timer = setTimeout(() => banner.current?.focus());
    return () => clearTimeout(timer);
  }, [isSuccess, heading]);
  return (
    <div
      className={
        isSuccess ? "govuk-notification-banner govuk-notification-banner--success" : "govuk-notification-banner"
      }
      role={isSuccess ? "alert" : "region"}
      aria-labelledby={titleId ?? ownId}
      tabIndex={isSuccess ? -1 : undefined}
      ref={banner}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId ?? ownId}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </div>
  );
}
