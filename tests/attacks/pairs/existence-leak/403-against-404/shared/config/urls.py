from django.urls import path

from repos.views import RepositoryDetail

urlpatterns = [path("repos/<slug:name>/", RepositoryDetail.as_view())]
