from django.shortcuts import get_object_or_404
from rest_framework import status
from rest_framework.response import Response


class SoftDestroyMixin:
    def destroy(self, request, *args, **kwargs):
        row = get_object_or_404(self.get_queryset(), **{self.lookup_field: kwargs[self.lookup_field]})
        row.soft_delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
