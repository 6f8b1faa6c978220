from django.urls import path

from .views import MySummaryView, TopView

urlpatterns = [
    path("top/", TopView.as_view()),
    path("me/", MySummaryView.as_view()),
]
