from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers, status
from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Trial
from .services import enter


class TrialSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trial
        fields = ["id", "field", "is_open"]


class EnterSerializer(serializers.Serializer):
    dogs = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=2**31), allow_empty=False, max_length=8
    )


class Pages(PageNumberPagination):
    page_size = 20


class TrialListView(generics.ListAPIView):
    queryset = Trial.objects.order_by("field", "pk")
    serializer_class = TrialSerializer
    pagination_class = Pages


class EnterView(APIView):
    def post(self, request, pk):
        trial = get_object_or_404(Trial, pk=pk, is_open=True)
        serializer = EnterSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        entries = enter(trial, request.user, serializer.validated_data["dogs"])
        told = {"dogs": [entry.dog.name for entry in entries], "fee": sum(entry.fee for entry in entries)}
        return Response(told, status=status.HTTP_201_CREATED)
