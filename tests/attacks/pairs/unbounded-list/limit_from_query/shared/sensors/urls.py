from django.urls import path

from .views import ReadingList

urlpatterns = [
    path("readings/", ReadingList.as_view(), name="readings"),
]
