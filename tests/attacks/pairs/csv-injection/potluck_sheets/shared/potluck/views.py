from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Answer, Column, Sheet
from .serializers import AnswerSerializer, ColumnSerializer, JoinSerializer, SheetSerializer
from .table import sheet_as_csv


class Sheets(generics.ListCreateAPIView):
    serializer_class = SheetSerializer

    def get_queryset(self):
        return self.request.user.sheets.order_by("title", "pk")

    @transaction.atomic
    def perform_create(self, serializer):
        sheet = serializer.save(owner=self.request.user)
        sheet.members.add(self.request.user)


class Join(generics.GenericAPIView):
    serializer_class = JoinSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        sheet = get_object_or_404(Sheet, code=serializer.validated_data["code"])
        sheet.members.add(request.user)
        return Response(SheetSerializer(sheet).data)


class Columns(generics.ListCreateAPIView):
    serializer_class = ColumnSerializer

    def get_sheet(self):
        return get_object_or_404(self.request.user.sheets, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_sheet().columns.order_by("pk")

    def perform_create(self, serializer):
        serializer.save(sheet=self.get_sheet())


class MyAnswer(generics.GenericAPIView):
    serializer_class = AnswerSerializer

    def put(self, request, pk):
        column = get_object_or_404(Column, pk=pk, sheet__members=request.user)
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        Answer.objects.update_or_create(column=column, person=request.user, defaults=serializer.validated_data)
        return Response(serializer.data)


class Export(APIView):
    def get(self, request, pk):
        sheet = get_object_or_404(request.user.own_sheets, pk=pk)
        headers = {"Content-Disposition": f'attachment; filename="sheet-{sheet.pk}.csv"'}
        return HttpResponse(sheet_as_csv(sheet), content_type="text/csv; charset=utf-8", headers=headers)
