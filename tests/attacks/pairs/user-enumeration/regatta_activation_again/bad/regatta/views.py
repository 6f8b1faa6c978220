from rest_framework import generics, permissions, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .activation import confirm, queue_mail
from .models import Race, Skipper
from .serializers import AddressSerializer, CodeSerializer, RaceSerializer


class MailAgain(APIView):
    permission_classes = [permissions.AllowAny]
    throttle_scope = "entry"

    def post(self, request):
        asked = AddressSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        email = asked.validated_data["email"]
        skipper = Skipper.objects.select_related("user").filter(user__email__iexact=email).first()
        if skipper is None:
            return Response({"email": ["Nobody has entered with this address."]}, status=404)
        if skipper.confirmed_at is not None:
            return Response({"email": ["This entry is confirmed."]}, status=409)
        queue_mail(skipper)
        return Response({"detail": "The mail is on its way."}, status=status.HTTP_202_ACCEPTED)


class Confirm(APIView):
    permission_classes = [permissions.AllowAny]
    throttle_scope = "entry"

    def post(self, request):
        asked = CodeSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        if not confirm(asked.validated_data["code"]):
            return Response({"code": ["This code does not hold, or no longer."]}, status=400)
        return Response({"confirmed": True})


class Races(generics.ListAPIView):
    queryset = Race.objects.all()
    serializer_class = RaceSerializer


class MyRaces(generics.ListAPIView):
    serializer_class = RaceSerializer

    def get_queryset(self):
        return Race.objects.filter(skippers__user=self.request.user)
