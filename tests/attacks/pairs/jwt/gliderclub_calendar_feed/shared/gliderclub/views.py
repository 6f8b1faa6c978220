from django.contrib.auth import get_user_model
from django.http import HttpResponse
from django.utils import timezone
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import NotFound
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView
from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.exceptions import TokenError
from rest_framework_simplejwt.views import TokenObtainPairView

from .models import Slot
from .tokens import CalendarToken


class SlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["id", "glider", "start", "remark"]


class Pages(PageNumberPagination):
    page_size = 50


class SlotViewSet(viewsets.ModelViewSet):
    serializer_class = SlotSerializer
    authentication_classes = [JWTAuthentication]
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.slots.all()

    def perform_create(self, serializer):
        serializer.save(pilot=self.request.user)

    @action(detail=False, methods=["post"])
    def link(self, request):
        return Response({"path": f"/calendar/{CalendarToken.for_user(request.user)}.ics"})


class CalendarFeed(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]

    def get(self, request, token):
        try:
            pilot = get_user_model().objects.get(pk=CalendarToken(token)["user_id"], is_active=True)
        except (TokenError, KeyError, get_user_model().DoesNotExist):
            raise NotFound() from None
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
        for slot in pilot.slots.filter(start__gte=timezone.now()).select_related("glider")[:100]:
            lines += ["BEGIN:VEVENT", f"DTSTART:{slot.start:%Y%m%dT%H%M%SZ}", f"SUMMARY:{slot.glider.sign}", "END:VEVENT"]
        return HttpResponse("\r\n".join([*lines, "END:VCALENDAR", ""]), content_type="text/calendar")


class LoginThrottle(AnonRateThrottle):
    scope = "login"
    rate = "10/hour"


class Login(TokenObtainPairView):
    throttle_classes = [LoginThrottle]
