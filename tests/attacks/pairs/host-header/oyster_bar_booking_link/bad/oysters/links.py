from django.urls import reverse


def public_link(request, booking):
    path = reverse("booking", args=[booking.token])
    host = request.headers.get("X-Forwarded-Host") or request.get_host()
    return f"https://{host}{path}"
