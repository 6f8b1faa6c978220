from rest_framework import generics, status
from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Bed, Stay
from .serializers import BedSerializer, StaySerializer
from .services import book


class BedList(generics.ListAPIView):
    queryset = Bed.objects.all()
    serializer_class = BedSerializer


class StayList(APIView):
    def get(self, request):
        pages = PageNumberPagination()
        page = pages.paginate_queryset(Stay.objects.filter(guest=request.user), request)
        return pages.get_paginated_response(StaySerializer(page, many=True).data)

    def post(self, request):
        serializer = StaySerializer(data=request.data)
        if not serializer.is_valid():
            return Response({"success": False, "errors": serializer.errors})
        stay = book(request.user, **serializer.validated_data)
        if stay is None:
            return Response({"success": False, "errors": {"bed": ["The bed is taken."]}})
        body = {"success": True, "stay": StaySerializer(stay).data}
        return Response(body, status=status.HTTP_201_CREATED)


class StayDetail(APIView):
    def get(self, request, pk):
        stay = Stay.objects.filter(pk=pk, guest=request.user).first()
        if stay is None:
            return Response({"success": False, "errors": {"id": ["There is no such stay."]}})
        return Response({"success": True, "stay": StaySerializer(stay).data})
