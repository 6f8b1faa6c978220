from django.contrib import admin
from django.urls import path

from swimmers import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("forgotten/", views.Forgotten.as_view(), name="forgotten"),
    path("forgotten/<uidb64>/<token>/", views.NewPassword.as_view(), name="new-password"),
    path("", views.lanes, name="lanes"),
]
