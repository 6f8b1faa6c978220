from django.core.exceptions import FieldError
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Visit

HOW = ["exact", "gte", "lte", "startswith"]


class RuleSerializer(serializers.Serializer):
    field = serializers.CharField(max_length=60)
    how = serializers.ChoiceField(choices=HOW)
    value = serializers.CharField(max_length=60)


class ReportSerializer(serializers.Serializer):
    title = serializers.CharField(max_length=40)
    rules = RuleSerializer(many=True, allow_empty=False, max_length=5)


class ReportView(APIView):
    def post(self, request):
        body = ReportSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        mine = Visit.objects.filter(member=request.user)
        try:
            visits = mine.matching(body.validated_data["rules"]).count()
        except (FieldError, ValueError, TypeError):
            raise serializers.ValidationError({"rules": ["Not a fitting value."]}) from None
        return Response({"title": body.validated_data["title"], "visits": visits})
