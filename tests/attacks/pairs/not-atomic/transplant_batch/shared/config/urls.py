from django.urls import path

from nursery.views import TransplantView

urlpatterns = [path("api/transplants/", TransplantView.as_view())]
