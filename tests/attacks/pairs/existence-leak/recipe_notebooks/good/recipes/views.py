from django.db.models import Q
from django.shortcuts import get_object_or_404
from django.http import Http404
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Notebook
from .serializers import NotebookSerializer, RecipeSerializer


def may_read(user, notebook):
    return notebook.owner_id == user.pk or notebook.readers.filter(pk=user.pk).exists()


class Shelf(APIView):
    def get(self, request):
        mine = Notebook.objects.filter(Q(owner=request.user) | Q(readers=request.user)).distinct()
        return Response(NotebookSerializer(mine[:100], many=True).data)

    def post(self, request):
        serializer = NotebookSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(owner=request.user)
        return Response(serializer.data, status=201)


class NotebookPage(APIView):
    def get(self, request, slug):
        notebook = get_object_or_404(Notebook, slug=slug)
        if not may_read(request.user, notebook):
            raise Http404("No Notebook matches the given query.")
        answer = NotebookSerializer(notebook).data
        answer["recipes"] = RecipeSerializer(notebook.recipes.all()[:200], many=True).data
        return Response(answer)

    def delete(self, request, slug):
        get_object_or_404(Notebook, slug=slug, owner=request.user).delete()
        return Response(status=204)
