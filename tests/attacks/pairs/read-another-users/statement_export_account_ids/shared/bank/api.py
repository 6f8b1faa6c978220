from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .exports import entries_between


class AskSerializer(serializers.Serializer):
    accounts = serializers.ListField(child=serializers.CharField(max_length=34), allow_empty=False, max_length=20)
    first = serializers.DateField()
    last = serializers.DateField()

    def validate(self, data):
        if data["first"] > data["last"]:
            raise serializers.ValidationError("The first day is after the last.")
        return data


class StatementExport(APIView):
    def post(self, request):
        asked = AskSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        told = asked.validated_data
        rows = entries_between(request.user, told["accounts"], told["first"], told["last"])
        return Response([{"iban": row.account.iban, "cents": row.cents} for row in rows])
