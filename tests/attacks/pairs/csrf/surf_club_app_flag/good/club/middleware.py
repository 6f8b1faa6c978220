import hashlib

from .models import Device


class AppMiddleware:
    """Requests of the club's phone app carry the key of a device and no form token."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        key = request.headers.get("X-Device-Key", "")
        device = self.find(key) if key else None
        if device:
            request.user = device.owner
            request._dont_enforce_csrf_checks = True
        return self.get_response(request)

    def find(self, key):
        digest = hashlib.sha256(key.encode()).hexdigest()
        return Device.objects.select_related("owner").filter(key_hash=digest, owner__is_active=True).first()
