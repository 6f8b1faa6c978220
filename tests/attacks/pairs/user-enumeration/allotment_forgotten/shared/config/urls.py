from django.contrib import admin
from django.urls import path


from allotment import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/plots/", views.MyPlots.as_view()),
    path("api/forgotten/", views.ForgottenPassword.as_view()),
]
