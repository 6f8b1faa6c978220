from django.urls import path

from .views import AnswerView, ClockList, EstimateList

urlpatterns = [
    path("clocks/", ClockList.as_view()),
    path("estimates/", EstimateList.as_view()),
    path("estimates/<int:pk>/answer/", AnswerView.as_view()),
]
