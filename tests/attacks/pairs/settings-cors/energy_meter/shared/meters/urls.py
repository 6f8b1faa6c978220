from django.urls import path

from .views import MeterList, ReadingList

urlpatterns = [
    path("api/meters/", MeterList.as_view()),
    path("api/meters/<int:pk>/readings/", ReadingList.as_view()),
]
