from django.db import transaction
from django.db.models import F
from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Balance


class GiftSerializer(serializers.Serializer):
    to = serializers.CharField(max_length=150)
    points = serializers.IntegerField(max_value=100000)


class Gift(APIView):
    permission_classes = [IsAuthenticated]

    def post(self, request):
        serializer = GiftSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        points = serializer.validated_data["points"]
        with transaction.atomic():
            mine = Balance.objects.filter(user=request.user, points__gte=points)
            if not mine.update(points=F("points") - points):
                return Response({"detail": "Not enough points."}, status=400)
            theirs = Balance.objects.filter(user__username=serializer.validated_data["to"])
            if not theirs.update(points=F("points") + points):
                transaction.set_rollback(True)
                return Response({"detail": "No such user."}, status=400)
        return Response({"given": points})
