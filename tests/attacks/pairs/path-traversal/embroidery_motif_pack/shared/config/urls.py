from django.urls import path

from motifs.views import PackUpload, pack

urlpatterns = [
    path("packs/new/", PackUpload.as_view(), name="new-pack"),
    path("packs/<int:pk>/", pack, name="pack"),
]
