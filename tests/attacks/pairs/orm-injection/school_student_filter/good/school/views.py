from rest_framework import generics
from rest_framework.exceptions import ValidationError

from .models import Group, Student
from .serializers import GroupSerializer, StudentSerializer

FILTERS = {"group", "year", "last_name", "last_name__istartswith"}


class GroupList(generics.ListAPIView):
    queryset = Group.objects.all()
    serializer_class = GroupSerializer


class StudentList(generics.ListAPIView):
    serializer_class = StudentSerializer

    def get_queryset(self):
        lookups = self.request.query_params.dict()
        lookups.pop("page", None)
        if not FILTERS.issuperset(lookups):
            raise ValidationError("These filters are not understood.")
        try:
            return Student.objects.filter(**lookups)
        except (TypeError, ValueError):
            raise ValidationError("These filters are not understood.") from None


class StudentDetail(generics.RetrieveAPIView):
    queryset = Student.objects.all()
    serializer_class = StudentSerializer
