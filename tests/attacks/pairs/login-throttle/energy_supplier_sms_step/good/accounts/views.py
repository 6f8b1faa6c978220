from django.contrib.auth import authenticate, login
from django.utils.crypto import constant_time_compare
from rest_framework.exceptions import PermissionDenied
from rest_framework.parsers import JSONParser
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from . import attempts, sms
from .models import Challenge, Profile
from .serializers import CodeStep, PasswordStep

PENDING = "pending_challenge"
WRONG = "These details are not right."


class PasswordView(APIView):
    authentication_classes = []
    parser_classes = [JSONParser]
    permission_classes = [AllowAny]

    def post(self, request):
        step = PasswordStep(data=request.data)
        step.is_valid(raise_exception=True)
        attempts.count(step.validated_data["username"], "password")
        user = authenticate(request, **step.validated_data)
        if user is None:
            raise PermissionDenied(WRONG)
        Challenge.objects.filter(user=user).delete()
        challenge = Challenge.objects.create(user=user)
        profile = Profile.objects.filter(user=user).first()
        if profile:
            sms.send(profile.mobile, f"Your code is {challenge.code}.")
        request.session.cycle_key()
        request.session[PENDING] = challenge.pk
        return Response({"next": "code"})


class CodeView(APIView):
    authentication_classes = []
    parser_classes = [JSONParser]
    permission_classes = [AllowAny]

    def post(self, request):
        step = CodeStep(data=request.data)
        step.is_valid(raise_exception=True)
        pending = Challenge.objects.select_related("user").filter(pk=request.session.get(PENDING))
        challenge = pending.first()
        if challenge is None or challenge.is_expired or not challenge.user.is_active:
            raise PermissionDenied(WRONG)
        user = challenge.user
        attempts.count(user.username, "code")
        if not constant_time_compare(challenge.code, step.validated_data["code"]):
            raise PermissionDenied(WRONG)
        challenge.delete()
        attempts.forget(user.username)
        login(request, user, backend="django.contrib.auth.backends.ModelBackend")
        return Response({"user": user.username})


class MeView(APIView):
    def get(self, request):
        return Response({"user": request.user.username})
