from django.urls import path

from garden.views import Plants

urlpatterns = [path("api/plants/", Plants.as_view())]
