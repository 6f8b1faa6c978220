from django.contrib import admin
from django.urls import include, path

from mosaics import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("panels/", views.PanelList.as_view(), name="panels"),
    path("panels/new/", views.PanelCreate.as_view(), name="panel-new"),
    path("panels/<int:pk>/", views.PanelUpdate.as_view(), name="panel"),
    path("panels/<int:pk>/delete/", views.PanelDelete.as_view(), name="panel-delete"),
]
