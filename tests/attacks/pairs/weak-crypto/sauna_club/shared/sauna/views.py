import hashlib

from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from .models import Member


class JoinSerializer(serializers.ModelSerializer):
    secret = serializers.CharField(max_length=128, write_only=True, validators=[validate_password])

    class Meta:
        model = Member
        fields = ["email", "secret"]

    def create(self, validated_data):
        member = Member(email=validated_data["email"])
        member.set_secret(validated_data["secret"])
        member.save()
        return member


class DoorSerializer(serializers.Serializer):
    email = serializers.EmailField()
    secret = serializers.CharField(max_length=128)


class DoorThrottle(AnonRateThrottle):
    rate = "10/min"


class Join(APIView):
    throttle_classes = [DoorThrottle]

    def post(self, request):
        told = JoinSerializer(data=request.data)
        told.is_valid(raise_exception=True)
        told.save()
        return Response(told.data, status=201)


class Door(APIView):
    throttle_classes = [DoorThrottle]

    def post(self, request):
        told = DoorSerializer(data=request.data)
        told.is_valid(raise_exception=True)
        member = Member.objects.filter(email=told.validated_data["email"]).first()
        if member is None or not member.check_secret(told.validated_data["secret"]):
            return Response({"open": False}, status=403)
        member.visits += 1
        member.save(update_fields=["visits"])
        return Response({"open": True})


class Hours(APIView):
    def get(self, request):
        hours = {"weekdays": "14-22", "weekend": "10-23"}
        etag = hashlib.md5(repr(hours).encode(), usedforsecurity=False).hexdigest()
        return Response(hours, headers={"ETag": f'"{etag}"'})
