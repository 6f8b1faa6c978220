from rest_framework import status
from rest_framework.decorators import api_view
from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response

from .models import PaperStock, PrintOrder
from .serializers import PaperStockSerializer, PrintOrderSerializer


def paged(request, queryset, serializer_class):
    pages = PageNumberPagination()
    rows = pages.paginate_queryset(queryset, request)
    return pages.get_paginated_response(serializer_class(rows, many=True).data)


@api_view(["GET"])
def papers(request):
    return paged(request, PaperStock.objects.all(), PaperStockSerializer)


@api_view(["GET", "POST"])
def orders(request):
    if request.method == "GET":
        mine = PrintOrder.objects.filter(customer=request.user)
        return paged(request, mine, PrintOrderSerializer)
    serializer = PrintOrderSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    serializer.save(customer=request.user)
    return Response(serializer.data, status=status.HTTP_201_CREATED)
