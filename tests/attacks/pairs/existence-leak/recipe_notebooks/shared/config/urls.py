from django.contrib import admin
from django.urls import path

from recipes.views import NotebookPage, Shelf

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/notebooks/", Shelf.as_view()),
    path("api/notebooks/<slug:slug>/", NotebookPage.as_view()),
]
