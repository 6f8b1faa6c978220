from rest_framework import serializers, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Bed
from .services import TooFew, transplant


class OwnBed(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Bed.objects.filter(keeper=self.context["request"].user)


class MoveSerializer(serializers.Serializer):
    source = OwnBed()
    target = OwnBed()
    count = serializers.IntegerField(min_value=1, max_value=1000)


class BatchSerializer(serializers.Serializer):
    moves = MoveSerializer(many=True, allow_empty=False, max_length=50)


class TransplantView(APIView):
    def post(self, request):
        batch = BatchSerializer(data=request.data, context={"request": request})
        batch.is_valid(raise_exception=True)
        try:
            transplant(batch.validated_data["moves"])
        except TooFew as error:
            told = {"detail": f"Too few plants in {error}."}
            return Response(told, status=status.HTTP_409_CONFLICT)
        return Response({"moved": len(batch.validated_data["moves"])})
