from django.db.models import Q
from rest_framework import generics, status
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Case
from .serializers import CaseSerializer, StatementSerializer


def takes_part(user):
    return Q(mediator=user) | Q(parties=user)


class CaseMixin:
    def get_case(self):
        case = Case.objects.filter(pk=self.kwargs["pk"]).first()
        if case is None:
            raise NotFound
        user = self.request.user
        if case.mediator_id != user.pk and not case.parties.filter(pk=user.pk).exists():
            raise NotFound
        return case


class CaseList(generics.ListAPIView):
    serializer_class = CaseSerializer

    def get_queryset(self):
        return Case.objects.filter(takes_part(self.request.user)).distinct()


class CaseDetail(CaseMixin, APIView):
    def get(self, request, pk):
        return Response(CaseSerializer(self.get_case()).data)


class CaseSettle(CaseMixin, APIView):
    def post(self, request, pk):
        case = self.get_case()
        if case.mediator_id != request.user.pk:
            raise PermissionDenied("The mediator closes a case.")
        Case.objects.filter(pk=case.pk).update(is_settled=True)
        return Response(status=status.HTTP_204_NO_CONTENT)


class StatementList(CaseMixin, generics.ListCreateAPIView):
    serializer_class = StatementSerializer

    def get_queryset(self):
        return self.get_case().statements.select_related("author")

    def create(self, request, *args, **kwargs):
        case = self.get_case()
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(case=case, author=request.user)
        return Response(serializer.data, status=status.HTTP_201_CREATED)
