from django.contrib import admin
from django.urls import path

from previews.views import InviteView, PreviewView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("previews/<int:pk>/invite/", InviteView.as_view(), name="invite"),
    path("previews/open/<str:token>/", PreviewView.as_view(), name="preview"),
]
