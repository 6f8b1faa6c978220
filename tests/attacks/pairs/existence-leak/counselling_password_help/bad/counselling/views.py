from rest_framework import generics, permissions, throttling
from rest_framework.response import Response
from rest_framework.views import APIView

from .accounts import account_of, mail_new_password_link
from .models import Session
from .serializers import PasswordHelpSerializer, SessionSerializer


class HelpThrottle(throttling.AnonRateThrottle):
    rate = "20/hour"


class PasswordHelp(APIView):
    permission_classes = [permissions.AllowAny]
    authentication_classes = []
    throttle_classes = [HelpThrottle]

    def post(self, request):
        sent = PasswordHelpSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        user = account_of(sent.validated_data["email"])
        if user is None:
            return Response({"detail": "There is no account with this address."}, status=404)
        mail_new_password_link(user)
        return Response({"detail": "We have sent you a link."})


class MySessions(generics.ListAPIView):
    serializer_class = SessionSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return Session.objects.filter(client=self.request.user).select_related("topic")
