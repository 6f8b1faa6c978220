from django.urls import path

from freight.views import ManifestView

urlpatterns = [path("api/voyages/<uuid:pk>/manifest/", ManifestView.as_view())]
