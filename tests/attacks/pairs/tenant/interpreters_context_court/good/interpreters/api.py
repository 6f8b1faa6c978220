from rest_framework import generics, serializers
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import IsAuthenticated

from .models import Clerk, Hearing, current_court


class KeyAuthentication(BaseAuthentication):
    def authenticate_header(self, request):
        return "Key"

    def authenticate(self, request):
        parts = get_authorization_header(request).split()
        if len(parts) != 2 or parts[0] != b"Key":
            return None
        digest = Clerk.digest(parts[1].decode("latin-1"))
        clerk = Clerk.objects.select_related("user").filter(key_hash=digest, user__is_active=True).first()
        if clerk is None:
            raise AuthenticationFailed("Unknown key.")
        return clerk.user, clerk


class HearingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hearing
        fields = ["id", "case_number", "language", "interpreter", "at"]


class HearingList(generics.ListAPIView):
    authentication_classes = [KeyAuthentication]
    permission_classes = [IsAuthenticated]
    serializer_class = HearingSerializer

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        current_court.set(request.auth.court)

    def get_queryset(self):
        return Hearing.objects.all()
