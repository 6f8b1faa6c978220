from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from masts import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("masts/", views.MastList.as_view(), name="masts"),
    path("masts/new/", views.MastCreate.as_view(), name="mast-new"),
    path("masts/<int:pk>/", views.MastUpdate.as_view(), name="mast"),
    path("masts/<int:pk>/sample/", views.MastSample.as_view(), name="mast-sample"),
]
