from django.urls import path

from wiki.views import PageIndex

urlpatterns = [path("pages.json", PageIndex.as_view())]
