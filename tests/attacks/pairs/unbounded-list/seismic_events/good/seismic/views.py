from rest_framework import generics, serializers
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Event

REGIONS = ["alps", "aegean", "iceland"]


class EventSerializer(serializers.ModelSerializer):
    class Meta:
        model = Event
        fields = ["id", "region", "magnitude", "at"]


class FilterSerializer(serializers.Serializer):
    region = serializers.ChoiceField(choices=REGIONS, required=False)


class RegionList(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        return Response(REGIONS)


class EventList(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        wanted = FilterSerializer(data=request.query_params)
        wanted.is_valid(raise_exception=True)
        events = Event.objects.filter(**wanted.validated_data)
        paginator = PageNumberPagination()
        page = paginator.paginate_queryset(events, request, view=self)
        return paginator.get_paginated_response(EventSerializer(page, many=True).data)


class EventDetail(generics.RetrieveAPIView):
    permission_classes = [AllowAny]
    queryset = Event.objects.all()
    serializer_class = EventSerializer
