from django.urls import path

from .views import ArrangementDetail, Arrangements

urlpatterns = [
    path("api/arrangements/", Arrangements.as_view()),
    path("api/arrangements/<int:pk>/", ArrangementDetail.as_view()),
]
