from rest_framework import generics, serializers
from rest_framework.permissions import IsAdminUser

from .models import Authenticator


class AuthenticatorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Authenticator
        exclude = ["user"]


class HelpDeskList(generics.ListAPIView):
    queryset = Authenticator.objects.order_by("pk")
    serializer_class = AuthenticatorSerializer
    permission_classes = [IsAdminUser]
