from rest_framework import authentication, exceptions


class PanelSessionAuthentication(authentication.SessionAuthentication):
    """The session of the web pages; households whose contract has ended are kept out."""

    def authenticate(self, request):
        found = super().authenticate(request)
        if found and found[0].groups.filter(name="ended").exists():
            raise exceptions.AuthenticationFailed("The contract has ended.")
        return found
