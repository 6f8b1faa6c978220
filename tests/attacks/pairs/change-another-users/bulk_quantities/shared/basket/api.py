from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .services import set_quantities


class ChangeSerializer(serializers.Serializer):
    id = serializers.IntegerField(min_value=1, max_value=2**31)
    quantity = serializers.IntegerField(min_value=1, max_value=99)


class ChangesSerializer(serializers.Serializer):
    lines = ChangeSerializer(many=True, allow_empty=False)


class QuantitiesView(APIView):
    serializer_class = ChangesSerializer

    def put(self, request):
        serializer = self.serializer_class(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"changed": set_quantities(request.user, serializer.validated_data["lines"])})
