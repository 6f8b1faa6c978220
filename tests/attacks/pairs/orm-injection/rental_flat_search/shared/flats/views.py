from rest_framework import generics

from .models import Flat, SavedSearch
from .search import search
from .serializers import FlatSerializer, SavedSearchSerializer, SearchSerializer


class FlatListView(generics.ListAPIView):
    queryset = Flat.objects.filter(is_offered=True)
    serializer_class = FlatSerializer


class FlatDetailView(generics.RetrieveAPIView):
    queryset = Flat.objects.filter(is_offered=True)
    serializer_class = FlatSerializer


class FlatSearchView(generics.GenericAPIView):
    queryset = Flat.objects.filter(is_offered=True)
    serializer_class = SearchSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        found = search(self.get_queryset(), serializer.validated_data["conditions"])
        page = self.paginate_queryset(found)
        return self.get_paginated_response(FlatSerializer(page, many=True).data)


class SavedSearchListView(generics.ListCreateAPIView):
    serializer_class = SavedSearchSerializer

    def get_queryset(self):
        return SavedSearch.objects.filter(user=self.request.user)

    def perform_create(self, serializer):
        serializer.save(user=self.request.user)
