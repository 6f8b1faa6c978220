from django.urls import path

from market.views import search

urlpatterns = [path("search/", search)]
