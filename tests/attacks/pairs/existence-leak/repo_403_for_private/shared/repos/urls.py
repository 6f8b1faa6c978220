from django.urls import path

from .views import RepositoryDetail, RepositoryList

urlpatterns = [
    path("repos/", RepositoryList.as_view()),
    path("repos/<str:owner>/<slug:name>/", RepositoryDetail.as_view()),
]
