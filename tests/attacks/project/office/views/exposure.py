"""Drafts, secrets, rows below a parent, and what is for the staff."""

from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required, user_passes_test
from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin, UserPassesTestMixin
from django.db.models import Q
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import include, path
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, ListView
from rest_framework import generics, permissions, routers, serializers, viewsets
from rest_framework.response import Response
from rest_framework.views import APIView

from office.models import Absence, Article, Invoice, InvoiceLine, Key, Project, Statue, Story, Task, Wish

User = get_user_model()


class HeadlineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = ["id", "title"]


class InvoiceNumberSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        fields = ["id", "number"]


class IsBookkeeper(permissions.BasePermission):
    def has_permission(self, request, view):
        return request.user.groups.filter(name="bookkeepers").exists()


class AnyoneOrBookkeeper(generics.RetrieveAPIView):
    queryset = Article.objects.all()
    serializer_class = HeadlineSerializer
    permission_classes = [permissions.IsAuthenticated | IsBookkeeper]  # finds: permission-without-effect


class StaffOrBookkeeper(generics.RetrieveAPIView):
    queryset = Article.objects.all()
    serializer_class = HeadlineSerializer
    permission_classes = [permissions.IsAdminUser | IsBookkeeper]


class NamedRight(LoginRequiredMixin, DetailView):  # finds: access-mixin-skipped
    model = Article
    permission_required = "office.change_article"
    template_name = "office/nothing.html"


class AskedRight(PermissionRequiredMixin, DetailView):
    model = Article
    permission_required = "office.change_article"
    template_name = "office/nothing.html"


class IsEmployee(permissions.BasePermission):
    def has_permission(self, request, view):
        return hasattr(request.user, "employee")


class InvoicesForEmployees(generics.ListAPIView):
    queryset = Invoice.objects.order_by("pk")[:50]
    serializer_class = InvoiceNumberSerializer
    permission_classes = [permissions.IsAuthenticated, IsEmployee]


@login_required
def absences_of_a_season(request, season):  # finds: rows-listed-to-others
    if not 1990 <= season <= 2100:
        raise Http404
    found = Absence.objects.filter(starts__year=season).order_by("pk")[:50]
    return JsonResponse({"absences": [[each.pk, each.reason] for each in found]})


@login_required
def own_absences_of_a_season(request, season):
    if not 1990 <= season <= 2100:
        raise Http404
    found = Absence.objects.filter(user=request.user, starts__year=season).order_by("pk")[:50]
    return JsonResponse({"absences": [[each.pk, each.reason] for each in found]})


pages = []


def page(route):
    """Puts what it stands on under a URL."""

    def register(view):
        pages.append(path(route, view))
        return view

    return register


@user_passes_test(lambda user: user.is_staff)
@page("headlines/")
@never_cache
def open_headlines(request):  # finds: permission-without-effect
    titles = "\n".join(each.title for each in Article.objects.all()[:50])
    return HttpResponse(titles, content_type="text/plain")


@page("closed-headlines/")
@user_passes_test(lambda user: user.is_staff)
@never_cache
def closed_headlines(request):
    titles = "\n".join(each.title for each in Article.objects.all()[:50])
    return HttpResponse(titles, content_type="text/plain")


def story(request, pk):  # finds: unpublished-row-shown
    return HttpResponse(get_object_or_404(Story, pk=pk).text)


def published_story(request, pk):
    return HttpResponse(get_object_or_404(Story, pk=pk, status="published").text)


def own_draft(request, pk):
    """Its writer sees it at any time."""
    mine = Q(writer=request.user) if request.user.is_authenticated else Q()
    found = Story.objects.filter(Q(status="published") | mine if mine else Q(status="published"))
    return HttpResponse(get_object_or_404(found, pk=pk).text)


class CopiesForm(forms.Form):
    copies = forms.IntegerField(min_value=1, max_value=9)


@page("copies/<int:pk>/")
@login_required
def copies(request, pk):
    """It looks at its query before it looks for a row."""
    form = CopiesForm(request.GET)
    if not form.is_valid():
        return HttpResponse("How many?", status=400)
    found = get_object_or_404(Invoice, pk=pk)  # finds: row-read-by-others
    text = f"{found.number}, {found.note}\n" * form.cleaned_data["copies"]
    return HttpResponse(text, content_type="text/plain")


@page("own-copies/<int:pk>/")
@login_required
def own_copies(request, pk):
    form = CopiesForm(request.GET)
    if not form.is_valid():
        return HttpResponse("How many?", status=400)
    found = get_object_or_404(Invoice, pk=pk, customer=request.user)
    text = f"{found.number}, {found.note}\n" * form.cleaned_data["copies"]
    return HttpResponse(text, content_type="text/plain")


def statue(request, pk):  # finds: unpublished-row-shown
    return HttpResponse(get_object_or_404(Statue, pk=pk).title)


def unveiled_statue(request, pk):
    return HttpResponse(get_object_or_404(Statue, pk=pk, unveiled_at__lte=timezone.now()).title)


class StoryList(ListView):  # finds: unpublished-row-shown
    model = Story
    paginate_by = 20
    template_name = "stories.html"


class PublishedStoryList(StoryList):
    def get_queryset(self):
        return Story.objects.filter(status="published").order_by("pk")


class StorySerializer(serializers.ModelSerializer):
    class Meta:
        model = Story
        fields = ["id", "text"]


class StoryViewSet(viewsets.ReadOnlyModelViewSet):  # finds: unpublished-row-shown
    queryset = Story.objects.order_by("pk")
    serializer_class = StorySerializer
    permission_classes = [permissions.IsAuthenticated]


class PublishedStoryViewSet(StoryViewSet):
    def get_queryset(self):
        mine = Q(writer=self.request.user)
        return Story.objects.filter(Q(status="published") | mine).order_by("pk")


@login_required
def invoices_of(request):  # finds: rows-listed-to-others
    """Whose invoices they are, the client says."""
    found = Invoice.objects.filter(customer_id=request.GET["customer"])
    return JsonResponse({"notes": [each.note for each in found[:50]]})


@login_required
def invoices_of_mine(request):
    found = Invoice.objects.filter(customer=request.user, paid=request.GET.get("paid", "") == "1")
    return JsonResponse({"notes": [each.note for each in found[:50]]})


def user_values(request):  # finds: secret-in-answer
    return JsonResponse({"users": list(User.objects.values()[:10])}, json_dumps_params={"default": str})


@login_required
def only_key(request):
    """Each user is meant to have one, and the database does not say so."""
    found = Key.objects.get(user=request.user)
    return JsonResponse({"name": found.name, "password": request.user.password})  # finds: secret-in-answer


def user_names(request):
    return JsonResponse({"users": list(User.objects.values("pk", "first_name")[:10])})


class KeySerializer(serializers.ModelSerializer):
    class Meta:
        model = Key
        fields = ["id", "name", "api_key"]


class OwnKeys(viewsets.ReadOnlyModelViewSet):
    """Who made a key sees it."""

    serializer_class = KeySerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return Key.objects.filter(user=self.request.user).order_by("pk")


class WriterSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        exclude = ["groups", "user_permissions"]  # finds: secret-in-answer


class WithWriter(serializers.ModelSerializer):
    author = WriterSerializer()

    class Meta:
        model = Article
        fields = ["id", "title", "author"]


class ArticlesWithWriters(viewsets.ReadOnlyModelViewSet):
    """What is nested shows more than it should."""

    queryset = Article.objects.select_related("author").order_by("pk")
    serializer_class = WithWriter


class KeysOfAUser(APIView):
    permission_classes = [permissions.IsAuthenticated]

    def get(self, request, pk):  # finds: secret-in-answer
        return Response(KeySerializer(get_object_or_404(Key, pk=pk)).data)  # finds: row-read-by-others


@login_required
def task(request, project_pk, pk):  # finds: nested-row-unchecked
    get_object_or_404(Project, pk=project_pk, members=request.user)
    return HttpResponse(get_object_or_404(Task, pk=pk).title)


@login_required
def own_task(request, project_pk, pk):
    project = get_object_or_404(Project, pk=project_pk, members=request.user)
    return HttpResponse(get_object_or_404(project.tasks, pk=pk).title)


@login_required
@require_POST
def delete_line(request, invoice_pk, pk):  # finds: nested-row-unchecked
    get_object_or_404(Invoice, pk=invoice_pk, customer=request.user)
    get_object_or_404(InvoiceLine, pk=pk).delete()
    return redirect("/")


@login_required
@require_POST
def delete_own_line(request, invoice_pk, pk):
    invoice = get_object_or_404(Invoice, pk=invoice_pk, customer=request.user)
    get_object_or_404(InvoiceLine, pk=pk, invoice=invoice).delete()
    return redirect("/")


@login_required
def staff_export(request):  # finds: staff-function-open
    return HttpResponse("\n".join(each.number for each in Invoice.objects.all()[:50]))


@user_passes_test(lambda user: user.is_staff)
def staff_only_export(request):
    return HttpResponse("\n".join(each.number for each in Invoice.objects.all()[:50]))


class StaffMixin(UserPassesTestMixin):
    def test_func(self):
        return self.request.user.is_staff


class StaffInvoice(StaffMixin, DetailView):
    model = Invoice
    template_name = "invoice.html"


@method_decorator(never_cache, name="dispatch")
class SignedInArticle(LoginRequiredMixin, DetailView):
    """What decorates its dispatch holds that of the mixin."""

    model = Article
    template_name = "article.html"


class OpenStaffInvoice(DetailView, StaffMixin):  # finds: staff-function-open access-mixin-skipped
    """In this order the mixin's dispatch comes too late."""

    model = Article
    template_name = "article.html"

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return redirect("/login/")
        return super().dispatch(request, *args, **kwargs)


router = routers.SimpleRouter()
router.register("stories-api", StoryViewSet, basename="stories-api")
router.register("published-stories-api", PublishedStoryViewSet, basename="published-stories-api")
router.register("own-keys", OwnKeys, basename="own-keys")
router.register("articles-with-writers", ArticlesWithWriters, basename="articles-with-writers")

class OpenInvoices(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "invoices.html"

    def get_queryset(self):
        own = Q(customer=self.request.user)
        return Invoice.objects.filter(own & Q(total__gt=0) | Q(paid=True)).order_by("pk")  # finds: rows-listed-to-others


class OwnOpenInvoices(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "invoices.html"

    def get_queryset(self):
        own = Q(customer=self.request.user)
        return Invoice.objects.filter(own & (Q(total__gt=0) | Q(paid=True))).order_by("pk")


def _wishes(rows):
    return HttpResponse("".join(f"{each.size} {each.text}\n" for each in rows.order_by("pk")[:50]), "text/plain")


@login_required
def wishes(request):
    return _wishes(Wish.objects.all())


@login_required
def my_wishes(request):
    return _wishes(request.user.wishes.all())


@login_required
def wishes_export(request):  # finds: rows-listed-to-others
    return _wishes(Wish.objects.all())


urlpatterns = [
    path("wishes/", wishes),
    path("my-wishes/", my_wishes),
    path("wishes/export/", wishes_export),
    *pages,
    path("statues/<int:pk>/", statue),
    path("unveiled-statues/<int:pk>/", unveiled_statue),
    path("open-invoices/", OpenInvoices.as_view()),
    path("own-open-invoices/", OwnOpenInvoices.as_view()),
    path("", include(router.urls)),
    path("named-right/<int:pk>/", NamedRight.as_view()),
    path("asked-right/<int:pk>/", AskedRight.as_view()),
    path("invoices-for-employees/", InvoicesForEmployees.as_view()),
    path("absences/<int:season>/", absences_of_a_season),
    path("own-absences/<int:season>/", own_absences_of_a_season),
    path("stories/<int:pk>/", story),
    path("published-stories/<int:pk>/", published_story),
    path("own-draft/<int:pk>/", own_draft),
    path("stories/", StoryList.as_view()),
    path("published-stories/", PublishedStoryList.as_view()),
    path("invoices-of/", invoices_of),
    path("invoices-of-mine/", invoices_of_mine),
    path("user-values/", user_values),
    path("user-names/", user_names),
    path("only-key/", only_key),
    path("keys/<int:pk>/", KeysOfAUser.as_view()),
    path("projects/<int:project_pk>/tasks/<int:pk>/", task),
    path("own-projects/<int:project_pk>/tasks/<int:pk>/", own_task),
    path("invoices/<int:invoice_pk>/lines/<int:pk>/delete/", delete_line),
    path("own-invoices/<int:invoice_pk>/lines/<int:pk>/delete/", delete_own_line),
    path("export/", staff_export),
    path("export-for-some/", staff_only_export),
    path("back/<int:pk>/", StaffInvoice.as_view()),
    path("signed-in/<int:pk>/", SignedInArticle.as_view()),
    path("open/<int:pk>/", OpenStaffInvoice.as_view()),
    path("anyone-or-bookkeeper/<int:pk>/", AnyoneOrBookkeeper.as_view()),
    path("staff-or-bookkeeper/<int:pk>/", StaffOrBookkeeper.as_view()),
]
