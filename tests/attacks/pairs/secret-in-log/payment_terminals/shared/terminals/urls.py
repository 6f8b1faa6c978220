from django.urls import path

from .views import TerminalDetail, TerminalList

urlpatterns = [
    path("terminals/", TerminalList.as_view()),
    path("terminals/<int:pk>/", TerminalDetail.as_view()),
]
