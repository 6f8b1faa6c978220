from django.urls import path

from catalog.views import PartList

urlpatterns = [path("parts/", PartList.as_view())]
