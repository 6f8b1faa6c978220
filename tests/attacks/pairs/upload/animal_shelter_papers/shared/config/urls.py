from django.contrib import admin
from django.urls import path

from shelter import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("animals/", views.AnimalList.as_view(), name="animals"),
    path("animals/<int:pk>/", views.AnimalPage.as_view(), name="animal"),
    path("animals/<int:pk>/papers/new/", views.PaperUpload.as_view(), name="paper-new"),
    path("papers/<int:pk>/", views.PaperFile.as_view(), name="paper"),
]
