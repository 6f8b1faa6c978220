from django.contrib import admin
from django.urls import include, path

from choir import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("letters/", views.write, name="write"),
    path("letters/<int:pk>/", views.letter, name="letter"),
    path("letters/<int:pk>/preview/<int:singer_pk>/", views.preview, name="preview"),
]
