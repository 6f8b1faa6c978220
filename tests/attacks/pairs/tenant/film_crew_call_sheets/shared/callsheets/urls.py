from django.urls import path

from .views import CallSheets, OneCallSheet

urlpatterns = [
    path("", CallSheets.as_view()),
    path("<int:pk>/", OneCallSheet.as_view()),
]
