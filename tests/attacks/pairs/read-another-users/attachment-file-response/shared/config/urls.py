from django.contrib import admin
from django.urls import include, path

from post import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("letters/<int:pk>/", views.letter, name="letter"),
    path("attachments/<uuid:uuid>/", views.attachment, name="attachment"),
]
