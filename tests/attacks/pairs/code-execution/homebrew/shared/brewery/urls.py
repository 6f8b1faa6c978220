from django.urls import path

from .api import MeasureList, MeasureValue

urlpatterns = [
    path("recipes/<int:pk>/measures/", MeasureList.as_view()),
    path("measures/<int:pk>/value/", MeasureValue.as_view()),
]
