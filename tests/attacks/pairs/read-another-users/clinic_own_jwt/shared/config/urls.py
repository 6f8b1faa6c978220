from django.urls import path

from clinic.views import Letters

urlpatterns = [path("letters/<int:pk>/", Letters.as_view())]
